- (tour) {tour} {visite} {READ_COUNT(-> visite)}
+ (ouvrir) [ouvrir {ouvrir}] -> visite
* {visite} [fin] -> END
=== visite
Visite.
{visite > 4:-> END}
-> tour
