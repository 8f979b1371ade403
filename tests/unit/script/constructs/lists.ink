LIST humeur = calme, (inquiet), colere
VAR vu = ()
- (tour)
Il est {humeur}, vu : {vu}.
~ vu += humeur
+ [calmer]
  ~ humeur--
+ [énerver]
  ~ humeur++
+ [tous] {LIST_ALL(humeur)} {LIST_COUNT(vu)} {LIST_MIN(vu)} {LIST_MAX(vu)} {LIST_INVERT(vu)}
* [fin] -> END
- {humeur ? colere:Colère !} {vu has (calme, colere):Les deux.} {tour < 8:-> tour}
-> END
