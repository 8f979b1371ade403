VAR n = 2
VAR qui = "lina"
# dynamique {n}
Ligne. #{qui} #confiance{n + 1}
* [Choix #pour-{qui} {n > 1:#grand}]
* [Autre #{&x|y}]
- Fin #{n:oui}
-> END
