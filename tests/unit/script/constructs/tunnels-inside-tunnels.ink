-> a ->
Retour.
-> END
=== a
A
-> b ->
A encore
->->
=== b
B
* [x] ->->
* [y] Y
- ->->
