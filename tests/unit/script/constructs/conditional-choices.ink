VAR confiance = 1
- (tour)
+ [Écouter]
  ~ confiance++
+ {confiance > 2} [Proposer] -> END
* (fuite) {confiance == 1} {not retour} [Fuir]
  ~ confiance--
* (retour) {fuite} [Revenir]
  ~ confiance = 1
- {tour < 6:-> tour}
-> END
