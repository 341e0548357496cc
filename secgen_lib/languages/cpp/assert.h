// Stands in front of the system's assert.h for tests of C++ programs: a failed assertion ends the suite with its text.
// It is compiled with the test alone; the program's unit never sees it. As with the system's, the last inclusion counts.
#undef assert
#define assert(...) (static_cast<bool>(__VA_ARGS__) ? (void)0 : secgen_failed("assertion failed: %s", #__VA_ARGS__))
