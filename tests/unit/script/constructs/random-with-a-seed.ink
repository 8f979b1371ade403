- (tour)
{RANDOM(1, 6)} {RANDOM(1, 1000)}
+ [encore]
+ [semer]
  ~ SEED_RANDOM(7)
* [fin] -> END
- {tour < 8:-> tour}
-> END
