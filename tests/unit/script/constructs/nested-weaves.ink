* A
  ** A1
    *** A1a
    *** A1b
    --- Au fond
  ** A2
  -- Au milieu
* B
- En haut
* * C
-> END
