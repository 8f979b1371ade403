-> servir(3, "plats")
=== servir(combien, quoi)
~ temp reste = combien - 1
Il y a {combien} {quoi}.
+ {reste > 0} [encore]
  -> servir(reste, quoi)
* [assez]
- Reste {reste}.
-> END
