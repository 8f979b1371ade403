=== enzo
Enzo, {compte} fois.
* [a]
* [b]
  ~ compte++
- {compte}
-> END
