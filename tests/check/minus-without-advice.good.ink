# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Trois semaines, et personne.
* (secteur) [« C'est partout pareil. »]
    # reformulation - «partout pareil» : il parlait de sa cuisine.
    # essayez: « Et chez vous, ces trois semaines ? »
    BERTIN: Merci, je lis le journal.
- -> END
