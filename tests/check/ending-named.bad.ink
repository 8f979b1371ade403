# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Trois semaines, et personne.
* (a) [« Vous êtes combien ? »]
    # questions + «combien» : un fait.
    BERTIN: Deux.
- BERTIN: Rappelez-moi jeudi.
-> END //! ending-named
