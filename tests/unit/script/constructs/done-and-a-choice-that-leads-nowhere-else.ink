* [un] Un. -> DONE
* [deux]
-> fin
=== fin
Fin.
