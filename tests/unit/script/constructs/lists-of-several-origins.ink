LIST jours = lundi, mardi, mercredi
LIST gens = (enzo), lina
VAR planning = ()
- (tour)
~ planning += LIST_RANDOM(LIST_ALL(jours))
~ planning += gens
{planning} {LIST_RANGE(planning, lundi, mardi)} {planning ^ (enzo, mardi)} {LIST_VALUE(LIST_MAX(planning))}
+ [ajouter]
  ~ gens += lina
+ [retirer]
  ~ planning -= enzo
* [fin] -> END
- {tour < 6:-> tour}
-> END
