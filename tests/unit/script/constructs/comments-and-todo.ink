Un. // pas dit
/* ni
ça */ Deux.
TODO: revoir
* [a] // non
* [b /* rien */ c]
- Fin.
-> END
