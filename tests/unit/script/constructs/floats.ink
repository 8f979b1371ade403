VAR prix = 5.0
VAR froid = -4.0
- (tour)
{prix / 2} {froid / 3} {7 / 2} {7.0 / 2} {FLOAT(9) / 2} {INT(7.9)} {FLOOR(-2.5)} {POW(2, 3)} {MIN(prix, 2)}
+ [diviser]
  ~ prix = prix / 2
+ [doubler]
  ~ prix = prix * 2.0
+ [moitié]
  ~ froid = froid / 2.0
* [fin] -> END
- {tour < 8:-> tour}
-> END
