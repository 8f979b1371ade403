Dernière.
# après
* [un #x]
- Fin.
# tout au bout
-> END
