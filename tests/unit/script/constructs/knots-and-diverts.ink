-> un
=== un
Un. -> deux
=== deux
Deux.
-> END
