{dire("oui")} {dire("non")}.
* [{dire("bon")}]
- Fin
-> END
=== function dire(mot)
« {mot} »
