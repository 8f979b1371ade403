=== la_suite ===
BERTIN: La suite.
-> END
