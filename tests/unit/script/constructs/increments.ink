VAR x = 0
- (tour)
~ x += 3
~ x -= 1
~ x++
{x}
+ [encore]
  ~ x--
* [fin] -> END
- {tour < 5:-> tour}
-> END
