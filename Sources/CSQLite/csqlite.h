#if !__has_include(<sqlite3.h>)
#error "SQLite ontbreekt. Op Debian en Ubuntu: apt-get install libsqlite3-dev; of geef eerst de opdracht ./recept, die het installeert."
#endif
#include <sqlite3.h>
