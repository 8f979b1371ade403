# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
VAR faim = false
BERTIN: Allô ?
* (manger) {faim} [« Vous avez mangé ? »] //! unreachable
    # entendu: Elle s'inquiète.
    BERTIN: Non.
* (suite) [« Je vous écoute. »]
    # entendu: Bien.
    BERTIN: Bon.
- -> END

=== oublie === //! unreachable
BERTIN: Personne ne m'entend.
-> END
