-> cafe ->
Après.
-> cafe -> thé
=== cafe
Un café {cafe}.
* [noir] ->->
* [sucré] Deux sucres.
- ->->
=== thé
Du thé.
-> END
