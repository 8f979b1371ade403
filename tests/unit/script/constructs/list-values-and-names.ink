LIST prix = bas = 2, moyen = 5, (haut) = 9
{prix} {LIST_VALUE(prix)} {prix(5)}
~ prix = prix(2)
* [{prix}] {prix == bas} {prix < haut}
- {prix !? haut:oui}
-> END
