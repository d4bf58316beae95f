// The worker's sandbox, compiled into this test so that it can be entered by a child of the test.
#include "app/worker/sandbox.cpp"
