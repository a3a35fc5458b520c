#if !__has_include(<sodium.h>)
#error "libsodium ontbreekt. Op Debian en Ubuntu: apt-get install libsodium-dev; of geef eerst de opdracht ./recept, die het installeert."
#endif
#include <sodium.h>
