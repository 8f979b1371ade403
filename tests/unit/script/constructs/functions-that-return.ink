VAR x = 3
{double(x)} {double(double(x))}
* [suite]
- {x > 2 and double(x) > 5:oui|non}
-> END
=== function double(n)
~ return n * 2
