# titre: Trois semaines //! header-complete
# role: BERTIN ; M. Bertin, restaurateur ; bertin
BERTIN: Trois semaines, et personne.
* (a) [« Vous êtes combien ? »]
    # questions + «combien» : un fait.
    BERTIN: Deux.
- -> END
