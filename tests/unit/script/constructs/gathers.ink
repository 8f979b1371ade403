* un
* deux
- Puis
* trois
* quatre
- Fin
-> END
