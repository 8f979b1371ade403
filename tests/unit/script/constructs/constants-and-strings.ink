CONST DEUX = 2
CONST QUI = "M. Bertin"
VAR mot = ""
{QUI} a {DEUX * 3} tables{mot}.
* [changer]
  ~ mot = ", {QUI}"
- {mot} {mot == "":vide|plein}
-> END
