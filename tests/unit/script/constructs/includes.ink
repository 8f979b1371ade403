INCLUDE gens/tous.ink
-> enzo
