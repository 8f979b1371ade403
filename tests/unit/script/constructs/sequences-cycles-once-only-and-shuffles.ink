- (tour)
{un|deux|trois} {&a|b} {!x|y} {~p|q|r} {shuffle once: pile|face}
+ [encore] {stopping:
- d'abord
- ensuite
}
* [fin] -> END
- {tour < 7:-> tour}
-> END
