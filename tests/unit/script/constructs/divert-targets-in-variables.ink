VAR suite = -> un
- (tour)
+ [un]
  ~ suite = -> un
+ [deux]
  ~ suite = -> deux
- -> suite
=== un
Un. -> fin(-> tour)
=== deux
Deux. -> END
=== fin(-> ou)
{un < 4:-> ou}
-> END
