VAR ouvert = true
{ouvert:
  * [Entrer] Dedans.
    -> suite
  * [Attendre]
    * * [encore] -> suite
    * * [partir] -> END
}
- Personne.
-> END
=== suite
La suite.
{suite < 2:
  Encore un mot ?
  * (oui) [Oui] -> suite
  * [Non] -> END
}
- Rien.
-> END
