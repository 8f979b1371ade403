{fact(5)} {fib(9)}
-> END
=== function fact(n)
{n <= 1:
~ return 1
}
~ return n * fact(n - 1)
=== function fib(n)
{n < 2:
~ return n
}
~ return fib(n - 1) + fib(n - 2)
