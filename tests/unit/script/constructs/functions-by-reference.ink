VAR a = 1
VAR b = 5
- (tour)
~ echange(a, b)
{a} {b}
+ [encore]
* [fin] -> END
- {tour < 5:-> tour}
-> END
=== function echange(ref x, ref y)
~ temp z = x
~ x = y + 1
~ y = z
