- (debut)
* (merci) [Merci] Merci.
+ [Encore] {merci: Encore merci.|Encore.}
* {debut > 2} [Assez] -> END
- -> debut
