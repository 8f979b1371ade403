VAR x = 0
- (tour)
{x:
- 0: zéro
- 1: un
- else: beaucoup
}
{
- x > 2: grand
- x > 0 && x <= 2: moyen
- else: petit
}
{x >= 3:
* [trois] -> END
- else:
+ [pas trois]
  ~ x++
  -> encore
}
- (encore) {tour < 8:-> tour}
-> END
