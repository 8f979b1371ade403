=== debut
<- demander("Enzo", -> debut)
<- demander("Lina", -> debut)
* [Rien] -> END
- -> DONE
=== demander(qui, -> retour)
+ [{qui} ?]
{qui} est {demander > 3:partie|là}.
-> retour
