#if !__has_include(<event2/http.h>)
#error "libevent ontbreekt. Op Debian en Ubuntu: apt-get install libevent-dev; of geef eerst de opdracht ./recept, die het installeert."
#endif
// First, as Swift reads them: libevent asks for more of the C library, and the two views would not agree.
#include <sys/select.h>
#include <sys/queue.h>
#include <event2/event.h>
#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>
#include <event2/listener.h>
