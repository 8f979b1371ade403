# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
VAR essais = 1
~ essais = 2
BERTTIN: Allô ? //! unknown-role
# BERTI: colere //! unknown-role
BERTIN: Il y a quelqu'un ?
{essais > 1:
    BERTIN: Allô ?
}
-> END
