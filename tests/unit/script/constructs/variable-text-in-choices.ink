VAR nom = "Enzo"
- (tour)
+ [{nom} {tour}, {!bonjour|rebonjour}]
  ~ nom = nom + "!"
* [fin{nom == "Enzo!": vite}] -> END
- {tour < 5:-> tour}
-> END
