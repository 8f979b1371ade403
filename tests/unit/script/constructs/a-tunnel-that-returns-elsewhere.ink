-> a ->
Jamais.
-> END
=== a
* [droit] ->->
* [ailleurs] ->-> autre
=== autre
Ailleurs.
-> END
