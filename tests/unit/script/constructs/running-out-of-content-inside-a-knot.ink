-> k
=== k
On part.
* [a] Et plus rien.
* [b] -> END
