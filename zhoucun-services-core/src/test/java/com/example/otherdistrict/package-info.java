/** How another district writes its own plan, from outside: only what the module exports is used. */
package com.example.otherdistrict;
