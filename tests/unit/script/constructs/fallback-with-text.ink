- (encore)
* [un] Un.
* [deux] Deux.
* ->
  Voilà.
  -> END
- -> encore
