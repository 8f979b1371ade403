{1 + 2 * 3 - 4 % 3} {10 mod 4} {not false && (1 == 1.0)} {"a" + 1 + true} {"abc" ? "b"} {"abc" !? "z"} {2 >= 2 || false}
-> END
