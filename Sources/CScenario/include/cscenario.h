// The scenarios and the price list that go with the program, as they stand in the folder scenarios.
#ifndef CSCENARIO_H
#define CSCENARIO_H
#include <stddef.h>

struct meegeleverd {
  // The name of the file; NULL behind the last one.
  const char *naam;
  const unsigned char *bytes;
  size_t aantal;
};

const struct meegeleverd *meegeleverde_scenarios(void);
#endif
