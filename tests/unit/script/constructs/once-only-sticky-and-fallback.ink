- (haut)
* [une fois]
* [une autre]
+ {haut < 4} [toujours]
* -> sortie
- -> haut
=== sortie
Plus rien à dire.
-> END
