<- salle
<- cuisine
On attend.
-> DONE
=== salle
* [La salle] Vide. -> END
=== cuisine
* [La cuisine] Pleine. -> suite
=== suite
<- salle
* [Partir] -> END
