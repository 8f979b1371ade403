Il dit <>
bonjour<>
, et <> rien.
* [suite] -> s
=== s
<> Collé ?
-> t
=== t
<>, oui.
-> END
