- (tour)
{TURNS()} {TURNS_SINCE(-> tour)} {TURNS_SINCE(-> cote)} {CHOICE_COUNT()}
+ [à côté] -> cote
+ [ici]
* [fin] -> END
- {tour < 7:-> tour}
-> END
=== cote
À côté. -> tour
