# titre: rien
Bonjour. #un #deux
# au-dessus
Encore.
* Choix #debut [seulement #milieu] suite #apres
* [Autre #a #b]
- -> k
=== k
# nœud
Là. #fin
-> END
