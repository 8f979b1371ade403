# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# BERTIN: colerre pointe //! unknown-expression
BERTIN: Trois semaines !
-> END
